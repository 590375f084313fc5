/// Whether a text is a whole address of the web, fit for an attribute in quotation marks: a scheme, a host, no space.
pub fn is_web_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let is_host = rest.starts_with(|first: char| !"/:.@?#".contains(first));
    is_host && !rest.contains(|letter: char| letter.is_whitespace() || "\"'<>\\`".contains(letter))
}
