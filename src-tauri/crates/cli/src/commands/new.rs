//! `iop new`: an empty initiative for an issuer.

use super::profile_at;
use crate::arguments::New;
use crate::failure::Failure;
use iop_core::{Initiative, Problem};

/// Writes an empty initiative; never over something that is there.
pub(crate) fn run(new: &New) -> Result<(), Failure> {
    let profile = profile_at(&new.profile)?;
    if new.output.exists() {
        return Err(Problem::error("file-exists").in_file(new.output.display().to_string()).into());
    }
    let mut initiative = Initiative::new(uuid::Uuid::new_v4().simple().to_string(), &profile.id);
    initiative.profile = profile.reference();
    iop_store::write_initiative(&new.output, &initiative, None)?;
    Ok(())
}
