<?php
/**
 * Starts the real WordPress, all of it, as for a visit of a site. In place of the database stands `Site`, which holds the
 * options of a fresh site and one article; in place of the network, the files of a build, if one is given.
 *
 * Arguments of the script that requires this: the folder of WordPress; the folder of a build; a plugin to be active.
 */
error_reporting( E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE );
ini_set( 'display_errors', 'stderr' );

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', sys_get_temp_dir() . '/paris-call-wordpress-' . getmypid() );
define( 'BUILD', isset( $argv[2] ) ? rtrim( $argv[2], '/' ) . '/' : '' );
define( 'ADDRESS', BUILD ? preg_replace( '~index\.html$~', '', json_decode( file_get_contents( BUILD . 'oembed.json' ) )->provider_url ) : 'https://example.org/' );
foreach ( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST' ) as $name ) {
	define( $name, 'none' );
}
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, 'only for this trial' );
}
define( 'DISABLE_WP_CRON', true );
$_SERVER += array( 'HTTP_HOST' => 'news.example', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET' );
$_SERVER['HTTP_HOST'] = 'news.example';
$table_prefix = 'wp_';

mkdir( WP_CONTENT_DIR . '/mu-plugins', 0700, true );
register_shutdown_function( function () {
	foreach ( array( '/db.php', '/mu-plugins/paris-call.php' ) as $file ) {
		@unlink( WP_CONTENT_DIR . $file );
	}
	@rmdir( WP_CONTENT_DIR . '/mu-plugins' );
	@rmdir( WP_CONTENT_DIR );
} );
// WordPress takes a file of this name as its database.
file_put_contents( WP_CONTENT_DIR . '/db.php', '<?php require ABSPATH . WPINC . "/wp-db.php"; require "' . __DIR__ . '/site.php"; $wpdb = new Site();' );
if ( isset( $argv[3] ) ) {
	copy( $argv[3], WP_CONTENT_DIR . '/mu-plugins/paris-call.php' );
}
require ABSPATH . 'wp-settings.php';
error_reporting( E_ERROR );

wp_cache_set( 1, (object) array( 'ID' => 1, 'post_type' => 'post', 'post_status' => 'publish', 'post_content' => '', 'filter' => 'raw' ), 'posts' );
$post = get_post( 1 );

// The network is the build.
add_filter( 'pre_http_request', function ( $answer, $request, $url ) {
	$path = substr( strtok( $url, '?#' ), strlen( ADDRESS ) );
	$file = BUILD . ( '' === $path || str_ends_with( $path, '/' ) ? $path . 'index.html' : $path );
	$body = str_starts_with( $url, ADDRESS ) && is_file( $file ) ? file_get_contents( $file ) : false;
	return array(
		'headers'  => array( 'content-type' => str_ends_with( $file, '.json' ) ? 'application/json' : 'text/html' ),
		'body'     => (string) $body,
		'response' => array( 'code' => false === $body ? 404 : 200, 'message' => '' ),
		'cookies'  => array(),
		'filename' => null,
	);
}, 10, 3 );
