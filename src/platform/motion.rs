/// Whether the reader has asked the system for less motion; yes if nothing can be asked.
pub fn reduced() -> bool {
    let query =
        web_sys::window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    query.is_none_or(|query| query.matches())
}
