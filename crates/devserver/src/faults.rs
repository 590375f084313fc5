use tokio::sync::watch;

/// Given a file's path and bytes, the bytes to send in their place; `None` makes the file missing.
pub type Edit = Box<dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync>;

/// What is wrong with a site, on purpose.
#[derive(Default)]
pub struct Faults {
    /// Changes to files, applied in order.
    pub edits: Vec<Edit>,
    /// Headers sent with every page.
    pub headers: Vec<(String, String)>,
    /// Headers sent with every file.
    pub everywhere: Vec<(String, String)>,
    /// Files with this in their name are sent only once the gate is open.
    pub held: Option<(&'static str, std::sync::Arc<Gate>)>,
}

impl Faults {
    /// The bytes of a file after all changes; `file` is its path in the folder, with slashes.
    pub fn apply(&self, file: &str, bytes: Vec<u8>) -> Option<Vec<u8>> {
        edited(&self.edits, file, bytes)
    }
}

/// The bytes of a file after these changes.
pub(crate) fn edited(edits: &[Edit], file: &str, bytes: Vec<u8>) -> Option<Vec<u8>> {
    edits.iter().try_fold(bytes, |bytes, edit| edit(file, bytes))
}

/// Holds answers back until it is opened, or the site ends.
#[derive(Default)]
pub struct Gate(watch::Sender<bool>);

impl Gate {
    /// Lets everything through from now on.
    pub fn open(&self) {
        self.0.send_replace(true);
    }

    pub(crate) async fn opened(&self) {
        // An error would say that the gate is gone, and nobody could open it then.
        let _ = self.0.subscribe().wait_for(|open| *open).await;
    }
}
