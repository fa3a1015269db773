//! Packs the streams.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, Stream};

use super::name;
use crate::error::PdfError;

/// lopdf packs as hard as it can, which takes half as long again for a few bytes in a thousand.
const LEVEL: Compression = Compression::new(6);
/// A stream shorter than this does not get smaller.
const SHORTEST: usize = 64;

/// Packs every stream that may be packed and is not yet.
pub(super) fn compress(file: &mut Document) -> Result<(), PdfError> {
    let streams = file.objects.values_mut().filter_map(|object| match object {
        Object::Stream(stream) => Some(stream),
        _ => None,
    });
    for stream in streams.filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter")) {
        pack(stream)?;
    }
    Ok(())
}

fn pack(stream: &mut Stream) -> Result<(), PdfError> {
    if stream.content.len() < SHORTEST {
        return Ok(());
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), LEVEL);
    encoder.write_all(&stream.content)?;
    let packed = encoder.finish()?;
    if packed.len() < stream.content.len() {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.set_content(packed);
    }
    Ok(())
}
