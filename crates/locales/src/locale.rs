use crate::Message;

/// The messages of one language, in the order of its file.
pub struct Locale {
    /// The BCP 47 tag, which is the name of the file.
    pub tag: String,
    /// What the file holds.
    pub messages: Vec<Message>,
}

/// The file of a language, as faults name it.
pub fn file_name(tag: &str) -> String {
    format!("locales/{tag}.ftl")
}
