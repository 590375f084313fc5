use model::tokens;

/// What an article and a frame of ours say to each other, in the field `type` after [`PREFIX`]. EMBEDDING.md describes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// The frame listens now, or says that it stays as printed.
    Ready,
    /// The reader has chosen something in the frame.
    State,
    /// The frame is so high.
    Resize,
    /// The article asks the frame to show an address.
    Address,
    /// The article asks for all of the frame's messages once more.
    Hello,
}

tokens!(Message { Ready = "ready", State = "state", Resize = "resize", Address = "address", Hello = "hello" });

/// What every type begins with, so that no message of others is taken for one of ours.
pub const PREFIX: &str = "paris-call:";

/// The version of the messages, in the field `version`. A frame hears no other.
pub const VERSION: u8 = 1;

impl Message {
    /// The whole of the field `type`, which is also the name of the element's event.
    pub fn kind(self) -> String {
        format!("{PREFIX}{}", self.token())
    }

    /// The message of a type; `None` if it is none of ours.
    pub fn of_kind(kind: &str) -> Option<Message> {
        Message::from_token(kind.strip_prefix(PREFIX)?)
    }
}
