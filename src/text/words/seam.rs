//! Until the app no longer draws the page: its views reach the page's words through their own. To be deleted with them.

use std::ops::Deref;

use super::{PageWords, Words};
use crate::model::Language;

impl Deref for Words {
    type Target = PageWords;

    fn deref(&self) -> &PageWords {
        PageWords::of(if self.colon == Words::of(Language::Fr).colon { Language::Fr } else { Language::En })
    }
}
