//! What the page looks like, on the screen and on paper.

use fantoccini::wd::{PrintConfiguration, PrintSize};

use super::Browser;

impl Browser {
    /// A picture of the window.
    pub fn screenshot(&self) -> Vec<u8> {
        self.on("take a picture", self.client.screenshot())
    }

    /// The page as it prints, as a PDF.
    pub fn printed(&self) -> Vec<u8> {
        self.on("print", self.client.print(PrintConfiguration::default()))
    }

    /// The page as it prints on paper of this width and height, in centimetres, as a PDF.
    pub fn printed_on(&self, width: f64, height: f64) -> Vec<u8> {
        let size = PrintSize { width, height };
        let print = PrintConfiguration::builder().size(size).build().expect("a size of paper");
        self.on("print", self.client.print(print))
    }
}
