<?php
/**
 * Plugin Name: Paris Call briefing
 * Description: Puts the Paris Call briefing into posts: paste its address on a line of its own, use the block, or write [paris_call view="map"].
 * Version: @version
 * Requires PHP: 7.4
 * License: MIT
 *
 * One file, made by the briefing's build for the address that it is published at: put it into wp-content/plugins. It stores
 * nothing, asks nothing of other sites, and loads one script, embed.js, on pages that show the briefing.
 */

namespace ParisCall;

defined( 'ABSPATH' ) || exit;

/** Where the briefing is published. */
const BASE = '@base';
/** What the views need at each width, by language, as `padding-top`. */
const HEIGHTS = @heights;
/** What it is called and where its pages lie, by language. */
const TITLES  = @titles;
const FOLDERS = @folders;
/** What an address may choose, and what its value may be. The frame itself ignores what its data lack. */
const KEYS = array(
	'@key.view'        => '/^(@views.or)$/',
	'@key.date'        => '/^\d{4}-\d\d-\d\d$/',
	'@key.country'     => '/^[A-Z]{3}$/',
	'@key.event'       => '/^[\w-]+$/',
	'@key.q'           => '/^[^<>]{1,200}$/u',
	'@key.speaker'     => '/^[\w-]+$/',
	'@key.stance'      => '/^\w+$/',
	'@key.theme'       => '/^[\w-]+$/',
	'@key.source'      => '/^\w+$/',
	'@key.quote'       => '/^[\w-]+$/',
	'@key.scheme'      => '/^(@schemes.or)$/',
	'@flag.plain'       => '/^@flag.set$/',
	'@flag.transparent' => '/^@flag.set$/',
	'@flag.static'      => '/^@flag.set$/',
);

/** The choice that an address of the briefing names, its language included; null for any other address. */
function choice( $address ) {
	if ( '' === BASE || 0 !== strpos( $address, BASE ) ) {
		return null;
	}
	list( $path, $fragment ) = array_pad( explode( '#', str_replace( array( '&#038;', '&amp;' ), '&', $address ), 2 ), 2, '' );
	$path = strtok( substr( $path, strlen( BASE ) ) . '?', '?' );
	if ( ! preg_match( '~^(@folders.or)?(index\.html|embed\.html|quote/([\w-]+)\.html)?$~', (string) $path, $parts ) ) {
		return null;
	}
	parse_str( $fragment, $given );
	if ( ! empty( $parts[3] ) ) {
		$given['@key.quote'] = $parts[3];
	}
	return known( $given ) + array( 'lang' => array_search( $parts[1] ?? '', FOLDERS, true ) );
}

/** The language of a tag, the first one for any other. */
function language( $tag ) {
	return is_string( $tag ) && isset( FOLDERS[ $tag ] ) ? $tag : '@language.default';
}

/** Those of some pairs that are keys of an address with a sound value. */
function known( $given ) {
	$sound = function ( $value, $key ) {
		return isset( KEYS[ $key ] ) && is_string( $value ) && preg_match( KEYS[ $key ], $value );
	};
	return array_filter( $given, $sound, ARRAY_FILTER_USE_BOTH );
}

/** The embed of a choice: the element that sizes itself; a frame in the editor's preview; a link in feeds. */
function markup( $choice ) {
	$language = $choice['lang'];
	unset( $choice['lang'] );
	$fragment = http_build_query( $choice, '', '&', PHP_QUERY_RFC3986 );
	$folder   = BASE . FOLDERS[ $language ];
	$page     = array_diff_key( $choice, array_flip( array( '@key.view', @switches.list ) ) );
	$page     = $folder . rtrim( '#' . http_build_query( $page, '', '&', PHP_QUERY_RFC3986 ), '#' );
	$link     = sprintf( '<a href="%s">%s</a>', esc_url( $page ), esc_html( TITLES[ $language ] ) );
	if ( is_feed() ) {
		return $link;
	}
	$height = isset( $choice['@key.quote'] ) ? '' : HEIGHTS[ $language ][ $choice['@key.view'] ?? 'all' ];
	if ( is_admin() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) {
		$file  = isset( $choice['@key.quote'] ) ? "quote/{$choice['@key.quote']}.html" : 'embed.html';
		$frame = '<div style="container-type:inline-size"><iframe src="%s" title="%s" width="100%%" height="600" style="border:0;width:100%%;height:%s" sandbox="allow-scripts allow-popups"></iframe></div>';
		return sprintf( $frame, esc_url( "$folder$file#$fragment" ), esc_attr( TITLES[ $language ] ), esc_attr( str_replace( '100%', '100cqw', $height ) ) );
	}
	wp_enqueue_script( 'paris-call-briefing', BASE . 'embed.js', array(), null, true ); // phpcs:ignore -- one file of the build, of any version.
	$attributes = '';
	foreach ( $choice + array( 'lang' => $language ) as $key => $value ) {
		$attributes .= sprintf( ' %s="%s"', $key, esc_attr( $value ) );
	}
	$style = $height ? sprintf( ' style="display:block;position:relative;--paris-call-height:%s;padding-top:var(--paris-call-height,100%%)"', esc_attr( $height ) ) : '';
	$top   = '<span style="display:block;margin:calc(-1 * var(--paris-call-height,0px)) 0 0">';
	return "<paris-call-briefing$attributes$style>$top$link</span></paris-call-briefing>";
}

/** The embed of an address; of the whole briefing, if it is no address of it. */
function of_address( $address ) {
	$address = trim( (string) $address );
	$whole   = '#' === substr( $address, 0, 1 ) ? BASE . $address : $address;
	$choice  = choice( $whole );
	return '' === BASE ? '' : markup( $choice ? $choice : array( 'lang' => '@language.default' ) );
}

add_action(
	'init',
	function () {
		if ( '' === BASE ) {
			return;
		}
		$pattern = '~^' . preg_quote( BASE, '~' ) . '(@folders.or)?(index\.html|embed\.html|quote/[\w-]+\.html)?([?#].*)?$~i';
		// An address on a line of its own, with its choice: nothing is fetched.
		wp_embed_register_handler( 'paris-call', $pattern, function ( $matches ) {
			return of_address( $matches[0] );
		} );
		// The same in the editor's block for embeds, which asks providers.
		wp_oembed_add_provider( $pattern, BASE . 'oembed.json', true );
		add_filter( 'oembed_result', function ( $html, $url ) {
			$choice = choice( $url );
			return $choice ? markup( $choice ) : $html;
		}, 20, 2 );

		add_shortcode( 'paris_call', function ( $given ) {
			$given = (array) $given;
			foreach ( array( @switches.list ) as $flag ) {
				if ( in_array( $flag, $given, true ) || isset( $given[ $flag ] ) ) {
					$given[ $flag ] = '@flag.set';
				}
			}
			return markup( known( $given ) + array( 'lang' => language( $given['lang'] ?? '' ) ) );
		} );

		wp_register_script( 'paris-call-block', false, array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' ), null, true ); // phpcs:ignore
		wp_add_inline_script( 'paris-call-block', BLOCK );
		register_block_type(
			'paris-call/briefing',
			array(
				'api_version'     => 2,
				'title'           => 'Paris Call briefing',
				'category'        => 'embed',
				'icon'            => 'admin-site-alt3',
				'attributes'      => array( 'address' => array( 'type' => 'string', 'default' => '#@key.view=@view.map' ) ),
				'editor_script'   => 'paris-call-block',
				'render_callback' => function ( $attributes ) {
					return of_address( $attributes['address'] ?? '' );
				},
			)
		);
	}
);

/** The block in the editor: a preview, and a field for the address as copied from the briefing. */
const BLOCK = <<<'JS'
( function ( blocks, element, editor, components, ServerSideRender ) {
	blocks.registerBlockType( 'paris-call/briefing', {
		edit: function ( props ) {
			return element.createElement( 'div', editor.useBlockProps(),
				element.createElement( components.TextControl, {
					label: 'Address, as copied from the briefing',
					value: props.attributes.address,
					onChange: function ( address ) { props.setAttributes( { address: address } ); },
				} ),
				element.createElement( ServerSideRender, { block: 'paris-call/briefing', attributes: props.attributes } ) );
		},
		save: function () { return null; },
	} );
} )( wp.blocks, wp.element, wp.blockEditor, wp.components, wp.serverSideRender );
JS;
