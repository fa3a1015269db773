//! Packs the streams.

use flate2::{Compress, CompressError, Compression, FlushCompress, Status};
use lopdf::{Document, Object, Stream};

use super::name;
use crate::error::PdfError;

/// lopdf packs as hard as it can, which takes half as long again for a few bytes in a thousand.
const LEVEL: Compression = Compression::new(6);
/// A stream shorter than this does not get smaller.
const SHORTEST: usize = 64;

/// Packs every stream that may be packed and is not yet.
pub(super) fn compress(file: &mut Document) -> Result<(), PdfError> {
    // One for all of them: clearing the tables of a new one takes as long as packing some thousand bytes.
    let mut encoder = Compress::new(LEVEL, true);
    let streams = file.objects.values_mut().filter_map(|object| match object {
        Object::Stream(stream) => Some(stream),
        _ => None,
    });
    for stream in streams.filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter")) {
        pack(stream, &mut encoder).map_err(std::io::Error::from)?;
    }
    Ok(())
}

fn pack(stream: &mut Stream, encoder: &mut Compress) -> Result<(), CompressError> {
    if stream.content.len() < SHORTEST {
        return Ok(());
    }
    encoder.reset();
    let mut packed = Vec::with_capacity(stream.content.len());
    let status = encoder.compress_vec(&stream.content, &mut packed, FlushCompress::Finish)?;
    // What does not end within the room of the content has not become smaller.
    if status == Status::StreamEnd && packed.len() < stream.content.len() {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.set_content(packed);
    }
    Ok(())
}
