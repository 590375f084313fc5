<?php
/**
 * What MediaWiki's own parser makes of each way: reads { way: { html, wikitext } } as JSON, prints { system: { way: html } }.
 *
 * A fresh wiki is made for it, with SQLite, and the picture is uploaded to it as an editor's would be. Wikitext is parsed with the
 * settings that MediaWiki comes with; HTML within <html>, which only a wiki with $wgRawHtml allows.
 *
 * Argument: the folder of MediaWiki. When this calls itself, also the folder of the wiki and what is parsed.
 */
error_reporting( E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE );
ini_set( 'display_errors', 'stderr' );

if ( isset( $argv[3] ) ) {
	// The wiki's own way of running a script, which must not be within a function.
	list( , $mediawiki, $wiki, $form ) = $argv;
	$argv = array( __FILE__ );
	require_once "$mediawiki/maintenance/Maintenance.php";
	eval( 'class Ways extends Maintenance { public function execute() { parse_all( ...$GLOBALS["asked"] ); } }' );
	$asked      = array( $wiki, $form );
	$maintClass = 'Ways';
	require_once RUN_MAINTENANCE_IF_MAIN;
	return;
}

$mediawiki = rtrim( $argv[1], '/' );
$wiki      = sys_get_temp_dir() . '/paris-call-mediawiki-' . getmypid();
foreach ( array( '', '/data', '/images', '/upload' ) as $folder ) {
	mkdir( $wiki . $folder, 0700 );
}
register_shutdown_function( fn () => exec( 'rm -r ' . escapeshellarg( $wiki ) ) );
file_put_contents( "$wiki/ways.json", stream_get_contents( STDIN ) );
file_put_contents( "$wiki/LocalSettings.php", '<?php
	$wgSitename = "Trial";
	$wgServer = "https://wiki.example";
	$wgScriptPath = "";
	$wgDBtype = "sqlite";
	$wgDBname = "wiki";
	$wgSQLiteDataDir = ' . var_export( "$wiki/data", true ) . ';
	$wgMainCacheType = $wgMessageCacheType = $wgParserCacheType = CACHE_NONE;
	$wgLocalisationCacheConf["storeClass"] = LCStoreNull::class;
	$wgLocalisationCacheConf["storeDirectory"] = false;
	$wgEnableUploads = true;
	$wgUploadDirectory = ' . var_export( "$wiki/images", true ) . ';
	$wgUploadPath = "https://news.example/uploads";
	$wgHashedUploadDirectory = false;
	$wgSecretKey = "only for this trial";
	$wgRawHtml = getenv( "PARIS_CALL_RAW" ) === "html";
' );
putenv( "MW_CONFIG_FILE=$wiki/LocalSettings.php" );
putenv( "MW_INSTALL_PATH=$mediawiki" );

$tables = file_get_contents( "$mediawiki/maintenance/sqlite/tables-generated.sql" );
$file   = "$wiki/data/wiki.sqlite";
( new PDO( "sqlite:$file" ) )->exec( str_replace( array( '/*_*/', '/*i*/', '/*$wgDBTableOptions*/' ), '', $tables ) );

// One transparent point: what matters is that the wiki has a file of this name.
$png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
file_put_contents( "$wiki/upload/Map.png", base64_decode( $png ) );
run( array( "$mediawiki/maintenance/importImages.php", "$wiki/upload" ) );

putenv( 'PARIS_CALL_RAW=html' );
$left = json_decode( run( array( __FILE__, $mediawiki, $wiki, 'html' ) ), true );
putenv( 'PARIS_CALL_RAW=' );
$left += json_decode( run( array( __FILE__, $mediawiki, $wiki, 'wikitext' ) ), true );
echo json_encode( $left );

/** What another PHP prints; ends this one if that fails. */
function run( $arguments ) {
	exec( implode( ' ', array_map( 'escapeshellarg', array( PHP_BINARY, ...$arguments ) ) ), $lines, $status );
	if ( 0 !== $status ) {
		fwrite( STDERR, implode( "\n", $lines ) . "\n" );
		exit( 1 );
	}
	return implode( "\n", $lines );
}

/** Parses every way in the wiki of a folder, and prints what came of it. */
function parse_all( $wiki, $form ) {
	$parser  = MediaWiki\MediaWikiServices::getInstance()->getParserFactory()->create();
	$options = ParserOptions::newFromAnon();
	$title   = Title::newFromText( 'Trial' );
	$name    = 'MediaWiki ' . MW_VERSION . ( 'html' === $form ? ', `$wgRawHtml`, in `<html>`' : ', as wikitext' );
	$left    = array();
	foreach ( json_decode( file_get_contents( "$wiki/ways.json" ), true ) as $way => $forms ) {
		$text                  = 'html' === $form ? "<html>{$forms['html']}</html>" : $forms['wikitext'];
		$left[ $name ][ $way ] = $parser->parse( $text, $title, $options )->getText( array( 'unwrap' => true ) );
	}
	echo json_encode( $left );
}
