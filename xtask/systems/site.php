<?php
/** A fresh site without a database: WordPress asks, and gets its options and nothing else. */
class Site extends wpdb {
	public function __construct() {
		$this->set_prefix( 'wp_' );
		$this->ready = true;
	}

	public function check_connection( $allow_bail = true ) {
		return true;
	}

	public function _real_escape( $data ) {
		return $this->add_placeholder_escape( addslashes( (string) $data ) );
	}

	public function has_cap( $what ) {
		return true;
	}

	public function db_version() {
		return '8.0';
	}

	public function query( $query ) {
		$this->last_result = array();
		$this->num_rows    = 0;
		if ( str_contains( $query, "FROM {$this->options}" ) ) {
			foreach ( self::options() as $name => $value ) {
				if ( ! str_contains( $query, 'option_name =' ) || str_contains( $query, "'$name'" ) ) {
					$this->last_result[] = (object) array( 'option_name' => $name, 'option_value' => $value );
				}
			}
			$this->num_rows = count( $this->last_result );
		}
		return $this->num_rows;
	}

	private static function options() {
		return array(
			'siteurl' => 'https://news.example', 'home' => 'https://news.example', 'blogname' => 'News', 'blog_charset' => 'UTF-8',
			'template' => 'none', 'stylesheet' => 'none', 'use_smilies' => '1', 'WPLANG' => '', 'gmt_offset' => '0',
			'active_plugins' => serialize( array() ), 'embed_autourls' => '1', 'permalink_structure' => '/%postname%/',
		);
	}
}
