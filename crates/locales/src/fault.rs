use std::fmt;

/// Something wrong in a file of words.
#[derive(Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, such as `locales/fr.ftl`.
    pub file: String,
    /// The message's id; empty if the fault is in no message.
    pub message: String,
    /// What is wrong.
    pub problem: String,
    /// What to do; empty if the problem says it.
    pub remedy: String,
}

impl Diagnostic {
    /// A fault of a message.
    pub(crate) fn new(file: &str, message: &str, problem: impl Into<String>, remedy: impl Into<String>) -> Diagnostic {
        let (file, message) = (file.to_owned(), message.to_owned());
        Diagnostic { file, message, problem: problem.into(), remedy: remedy.into() }
    }

    /// A fault of a file as a whole.
    pub(crate) fn of_file(file: &str, problem: &str) -> Diagnostic {
        Diagnostic::new(file, "", problem, "")
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.file)?;
        if !self.message.is_empty() {
            write!(out, "{}: ", self.message)?;
        }
        write!(out, "{}", self.problem)?;
        if self.remedy.is_empty() { Ok(()) } else { write!(out, "; {}", self.remedy) }
    }
}
