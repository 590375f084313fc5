<?php
/**
 * An address on a line of its own in the real WordPress, as a visitor of the site gets it: by discovery without the plugin; with
 * it, the shortcode and the block, too. Prints { what: html }. Arguments as of wordpress.php.
 */
require __DIR__ . '/wordpress.php';

$card = basename( glob( BUILD . 'quote/*.html' )[0] );
$made = array(
	'view'      => apply_filters( 'the_content', "Before.\n\n" . ADDRESS . "fr/#view=map&date=2019-11-12&country=FRA\n\nAfter." ),
	'card'      => apply_filters( 'the_content', "Before.\n\n" . ADDRESS . "quote/$card\n\nAfter." ),
	'other'     => apply_filters( 'the_content', "Before.\n\n" . ADDRESS . "data/states.csv\n\nAfter." ),
	'shortcode' => apply_filters( 'the_content', '[paris_call view="quotes" q=\'say "no"\' date="x" plain onload="alert(1)" lang=fr]' ),
	'block'     => apply_filters( 'the_content', '<!-- wp:paris-call/briefing {"address":"#view=timeline"} /-->' ),
	'provider'  => (string) _wp_oembed_get_object()->get_provider( ADDRESS . '#view=map', array( 'discover' => false ) ),
);
ob_start();
wp_print_footer_scripts();
$made['scripts'] = ob_get_clean();
define( 'REST_REQUEST', true );
$made['preview'] = do_shortcode( '[paris_call view="map"]' );
echo json_encode( $made );
