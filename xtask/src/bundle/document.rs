//! An HTML document: what all pages of the build have in common.

/// What tells one document from another. All of it is markup already.
pub struct Document<'a> {
    /// The language's tag.
    pub language: &'a str,
    /// More attributes of `<html>`, each after a blank.
    pub root: &'a str,
    pub policy: &'a str,
    pub title: &'a str,
    /// The rest of the head, line by line.
    pub head: &'a str,
    /// The body, line by line.
    pub body: &'a str,
}

impl Document<'_> {
    /// The whole of it. The policy stands before anything that it is to hold for.
    pub fn html(&self) -> String {
        let Document { language, root, policy, title, head, body } = self;
        format!(
            "<!doctype html>\n\
             <html lang=\"{language}\"{root}>\n\
             <head>\n\
             <meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n\
             {head}\
             </head>\n\
             <body>\n\
             {body}\
             </body>\n\
             </html>\n"
        )
    }
}
