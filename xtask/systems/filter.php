<?php
/** What WordPress leaves of each snippet: reads { way: html } as JSON, prints { system: { way: html } }. */
require __DIR__ . '/wordpress.php';

$name  = 'WordPress ' . $wp_version;
$kinds = array(
	"$name, an author’s HTML" => fn ( $html ) => apply_filters( 'the_content', wp_kses_post( $html ) ),
	"$name, an editor’s HTML" => fn ( $html ) => apply_filters( 'the_content', $html ),
	"$name, a comment"        => fn ( $html ) => apply_filters( 'comment_text', wp_kses( $html, 'pre_comment_content' ), null, array() ),
);
$left = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $way => $html ) {
	foreach ( $kinds as $kind => $filter ) {
		$left[ $kind ][ $way ] = $filter( $html );
	}
}
echo json_encode( $left );
