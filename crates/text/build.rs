//! Makes the words of `crates/text/src/words` from `locales/*.ftl`, before the crate is compiled.

use locales::{Set, rust};

/// Which `struct` of `crates/text/src/words` holds the messages with which beginning.
const SETS: [Set; 5] = [
    Set { prefix: "app", name: "Words", forms: true },
    Set { prefix: "page", name: "PageWords", forms: false },
    Set { prefix: "desk", name: "DeskWords", forms: false },
    Set { prefix: "editor", name: "EditorWords", forms: false },
    Set { prefix: "record", name: "RecordWords", forms: false },
];

fn main() {
    locales::build("words.rs", |locales| rust(locales, &SETS));
}
