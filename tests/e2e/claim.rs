//! What a claim is to those who make it and to those who try it.

use webtest::browser::Browser;
use webtest::page::Page;

/// A claim about the page as it is, tried in every engine.
pub type Claim = (&'static str, fn(&Page));

/// A claim for which the test itself puts the page in place, tried in Chromium or in every engine.
pub type Special = (&'static str, fn(&Browser));
