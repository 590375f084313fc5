//! The files of a folder as `tower-http` asks for them: with the changes that a test makes, and compressed ones beside them
//! that are in no folder.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Cursor, Write};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::SystemTime;

use brotli::CompressorWriter;
use flate2::{Compression, write::GzEncoder};
use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};
use tokio::task::spawn_blocking;
use tower_http::services::fs::{Backend, File, Metadata};

use crate::faults::{Edit, edited};
use crate::lock::locked;

/// Files that are compressed already.
const PACKED: [&str; 2] = ["ico", "png"];

/// Reads files of a folder.
#[derive(Clone)]
pub struct Files(Arc<Source>);

struct Source {
    root: PathBuf,
    edits: Vec<Edit>,
    /// What was compressed before; `None` where nothing is to be.
    packed: Option<Mutex<HashMap<PathBuf, Arc<[u8]>>>>,
}

/// A file in memory.
pub struct Content {
    bytes: Cursor<Arc<[u8]>>,
    facts: Facts,
}

/// What is known of a file or folder.
#[derive(Clone, Copy)]
pub struct Facts {
    is_folder: bool,
    modified: SystemTime,
    length: u64,
}

type Answer<T> = Pin<Box<dyn Future<Output = io::Result<T>> + Send>>;

impl Files {
    /// The files of a folder after these changes, with a compressed one beside each if asked for.
    pub fn new(root: &Path, edits: Vec<Edit>, compressed: bool) -> Self {
        let packed = compressed.then(Mutex::default);
        Self(Arc::new(Source { root: root.to_owned(), edits, packed }))
    }
}

impl Backend for Files {
    type File = Content;
    type Metadata = Facts;
    type OpenFuture = Answer<Content>;
    type MetadataFuture = Answer<Facts>;

    fn open(&self, path: PathBuf) -> Self::OpenFuture {
        let source = Arc::clone(&self.0);
        Box::pin(async move { spawn_blocking(move || source.content(&path)).await? })
    }

    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {
        let source = Arc::clone(&self.0);
        Box::pin(async move {
            spawn_blocking(move || match fs::metadata(&path) {
                Ok(there) if there.is_dir() => Ok(Facts { is_folder: true, modified: there.modified()?, length: 0 }),
                _ => source.content(&path).map(|content| content.facts),
            })
            .await?
        })
    }
}

impl Source {
    fn content(&self, path: &Path) -> io::Result<Content> {
        let ending = path.extension().and_then(|ending| ending.to_str());
        let (original, way) = match (&self.packed, ending) {
            (Some(_), Some("br" | "gz")) => (path.with_extension(""), ending),
            _ => (path.to_owned(), None),
        };
        let modified = fs::metadata(&original)?.modified()?;
        let bytes: Arc<[u8]> = match way {
            Some(way) => self.packed(path, &original, way)?,
            None => self.bytes(path)?.into(),
        };
        let facts = Facts { is_folder: false, modified, length: bytes.len() as u64 };
        Ok(Content { bytes: Cursor::new(bytes), facts })
    }

    fn bytes(&self, path: &Path) -> io::Result<Vec<u8>> {
        let file = path.strip_prefix(&self.root).map_err(io::Error::other)?;
        let file = file.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        edited(&self.edits, &file, fs::read(path)?).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    /// A file compressed as well as the way can, once: brotli takes a second for the largest.
    fn packed(&self, path: &Path, original: &Path, way: &str) -> io::Result<Arc<[u8]>> {
        let ending = original.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let Some(packed) = self.packed.as_ref().filter(|_| !PACKED.contains(&ending)) else {
            return Err(io::ErrorKind::NotFound.into());
        };
        let mut packed = locked(packed);
        if let Some(bytes) = packed.get(path) {
            return Ok(Arc::clone(bytes));
        }
        let bytes: Arc<[u8]> = match way {
            "br" => {
                let mut packer = CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
                packer.write_all(&self.bytes(original)?)?;
                packer.into_inner()
            }
            _ => {
                let mut packer = GzEncoder::new(Vec::new(), Compression::best());
                packer.write_all(&self.bytes(original)?)?;
                packer.finish()?
            }
        }
        .into();
        packed.insert(path.to_owned(), Arc::clone(&bytes));
        Ok(bytes)
    }
}

impl AsyncRead for Content {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.bytes).poll_read(context, into)
    }
}

impl AsyncSeek for Content {
    fn start_seek(mut self: Pin<&mut Self>, place: io::SeekFrom) -> io::Result<()> {
        Pin::new(&mut self.bytes).start_seek(place)
    }

    fn poll_complete(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Pin::new(&mut self.bytes).poll_complete(context)
    }
}

impl File for Content {
    type Metadata = Facts;
    type MetadataFuture<'a> = std::future::Ready<io::Result<Facts>>;

    fn metadata(&self) -> Self::MetadataFuture<'_> {
        std::future::ready(Ok(self.facts))
    }
}

impl Metadata for Facts {
    fn is_dir(&self) -> bool {
        self.is_folder
    }

    fn modified(&self) -> io::Result<SystemTime> {
        Ok(self.modified)
    }

    fn len(&self) -> u64 {
        self.length
    }
}
