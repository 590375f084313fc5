<?php
/**
 * What Drupal's own filters leave of each way: reads { way: html } as JSON, prints { system: { way: html } }. The text formats are those
 * of its standard profile; of their filters those are called that take markup away or write it anew, without a site. The one that needs
 * a site, which lets no image through but the site's own, is imitated.
 *
 * Argument: the folder of a project as composer makes it, with the core in web/core, or in core.
 */
error_reporting( E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE );
ini_set( 'display_errors', 'stderr' );

use Drupal\Component\Utility\Html;
use Drupal\filter\Plugin\Filter\FilterHtml;

$folder = rtrim( $argv[1], '/' );
$core   = is_dir( "$folder/web/core" ) ? "$folder/web/core" : "$folder/core";
// The parser that Drupal needs: composer's, or Debian's php-masterminds-html5.
require is_file( "$folder/vendor/autoload.php" ) ? "$folder/vendor/autoload.php" : 'Masterminds/HTML5/autoload.php';
spl_autoload_register(
	function ( $class ) use ( $core ) {
		$folder = str_starts_with( $class, 'Drupal\\filter\\' ) ? 'modules/filter/src' : 'lib/Drupal';
		$name   = preg_replace( '/^Drupal\\\\(filter\\\\)?/', '', $class );
		$file   = 'Drupal' === $class ? "$core/lib/Drupal.php" : "$core/$folder/" . strtr( $name, '\\', '/' ) . '.php';
		if ( str_starts_with( $class, 'Drupal' ) && is_file( $file ) ) {
			require $file;
		}
	}
);

/** The filter of a format of the standard profile, or none where the format takes nothing away. */
function restrictor( $core, $format ) {
	preg_match( "/allowed_html: '([^']*)'/", file_get_contents( "$core/profiles/standard/config/install/filter.format.$format.yml" ), $found );
	$settings = array( 'allowed_html' => $found[1] ?? '', 'filter_html_help' => false, 'filter_html_nofollow' => false );
	return $found ? new FilterHtml( array( 'settings' => $settings ), 'filter_html', array( 'provider' => 'filter', 'settings' => array() ) ) : null;
}

/** The host that stands for the site itself: pictures there are its own files. */
const OWN_HOST = 'news.example';

/** What `_filter_html_image_secure_process` in filter.module makes of images of other hosts. */
function secured( $html ) {
	$page = Html::load( $html );
	foreach ( $page->getElementsByTagName( 'img' ) as $image ) {
		if ( OWN_HOST !== parse_url( $image->getAttribute( 'src' ), PHP_URL_HOST ) ) {
			$image->setAttribute( 'src', '/core/misc/icons/e32700/error.svg' );
			$image->setAttribute( 'alt', 'Image removed.' );
		}
	}
	return Html::serialize( $page );
}

/** Whether a format of the standard profile lets only the site's own images through. */
function secures( $core, $format ) {
	return str_contains( file_get_contents( "$core/profiles/standard/config/install/filter.format.$format.yml" ), 'id: filter_html_image_secure' );
}

$left = array();
$ways = json_decode( stream_get_contents( STDIN ), true );
foreach ( array( 'restricted_html' => 'Restricted HTML', 'basic_html' => 'Basic HTML', 'full_html' => 'Full HTML' ) as $format => $name ) {
	$filter = restrictor( $core, $format );
	foreach ( $ways as $way => $html ) {
		$kept = $filter ? (string) $filter->process( $html, 'en' ) : Html::normalize( $html );
		$left[ 'Drupal ' . Drupal::VERSION . ", $name" ][ $way ] = secures( $core, $format ) ? secured( $kept ) : $kept;
	}
}
echo json_encode( $left );
