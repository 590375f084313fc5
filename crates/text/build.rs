//! Makes the words of `crates/text/src/words` from `locales/*.ftl`, before the crate is compiled.

use locales::{Set, rust};

/// Which `struct` of `crates/text/src/words` holds the messages with which beginning.
const SETS: [Set; 5] = [
    Set { prefix: "app", name: "Words" },
    Set { prefix: "page", name: "PageWords" },
    Set { prefix: "desk", name: "DeskWords" },
    Set { prefix: "editor", name: "EditorWords" },
    Set { prefix: "record", name: "RecordWords" },
];

fn main() {
    locales::build("words.rs", |locales| rust(locales, &SETS));
}
