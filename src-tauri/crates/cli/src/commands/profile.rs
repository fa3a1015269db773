//! `iop profile`: the issuers the program knows, and checking a new one.

use super::{profile_at, profile_check, render, shipped, speaker};
use crate::arguments::Profile as Asked;
use crate::failure::Failure;
use crate::output;
use iop_blocks::Document;
use iop_core::Profile;
use iop_core::profile::{IssuerKind, Wording};
use iop_document::Issuer;
use iop_words::{Args, Speaker, Words};
use jiff::civil::Date;

/// Lists, shows, checks, or prints the questionnaire of a profile.
pub(crate) fn run(asked: &Asked, words: &Words, messages: &Speaker<'_>) -> Result<(), Failure> {
    match asked {
        Asked::List => list(words, messages),
        Asked::Show(id) => show(&profile_at(id)?, words, messages),
        Asked::Check { folder, today, json } => profile_check::run(folder, *today, *json, messages),
        Asked::Crosswalk { ids, lang, today, output } => {
            let document = crosswalk(ids, lang, *today, words)?;
            render::write(&document, output, None)
        }
        Asked::ControlSheet { id, lang, beside, today, output } => {
            let profile = profile_at(id)?;
            let (speaking, swedish) = (speaker(words, lang, &profile)?, words.speaker("sv", Some(&profile)));
            let beside = beside.as_ref().map(|lang| speaker(words, lang, &profile)).transpose()?;
            let sheet = iop_document::control_sheet(&profile, *today, &speaking, &swedish, beside.as_ref());
            render::write(&sheet, output, None)
        }
        Asked::Questionnaire { id, lang, today, output } => {
            let profile = profile_at(id)?;
            let speaker = speaker(words, lang, &profile)?;
            let swedish = words.speaker("sv", Some(&profile));
            render::write(&iop_document::blank_questionnaire(&profile, *today, &speaker, &swedish), output, None)
        }
    }
}

/// The criteria of the issuers side by side; of every issuer when none is named.
fn crosswalk(ids: &[String], lang: &str, today: Date, words: &Words) -> Result<Document, Failure> {
    let profiles = if ids.is_empty() {
        let all = iop_core::profile::shipped_sources().iter().map(|source| shipped(source.id));
        all.filter(|read| read.as_ref().map_or(true, |profile| profile.issuer.kind != IssuerKind::General))
            .collect::<Result<Vec<_>, _>>()?
    } else {
        ids.iter().map(|id| profile_at(id)).collect::<Result<Vec<_>, _>>()?
    };
    let speakers = profiles.iter().map(|profile| speaker(words, lang, profile)).collect::<Result<Vec<_>, _>>()?;
    let swedish: Vec<_> = profiles.iter().map(|profile| words.speaker("sv", Some(profile))).collect();
    let with = profiles.iter().zip(&speakers).zip(&swedish);
    let issuers = with.map(|((profile, speaker), swedish)| Issuer { profile, speaker, swedish });
    iop_document::crosswalk(&issuers.collect::<Vec<_>>(), today)
        .ok_or_else(|| Failure::Usage("cli-missing", "ID".to_owned()))
}

fn list(words: &Words, messages: &Speaker<'_>) -> Result<(), Failure> {
    for source in iop_core::profile::shipped_sources() {
        let profile = shipped(source.id)?;
        let name = words.speaker(messages.lang(), Some(&profile)).profile_text("name").map(|name| name.text);
        output::line(&format!("{}\t{}", profile.id, name.unwrap_or_default()))?;
    }
    Ok(())
}

fn show(profile: &Profile, words: &Words, messages: &Speaker<'_>) -> Result<(), Failure> {
    let local = words.speaker(messages.lang(), Some(profile));
    output::line(&local.profile_text("name").map(|name| name.text).unwrap_or_default())?;
    if let Some(source) = &profile.source {
        let dates = [&source.quoted_date, &source.decided, &source.published];
        for part in [&source.title, &source.document, &source.address, &source.quoted_via].into_iter().chain(dates) {
            if !part.is_empty() {
                output::line(&format!("  {part}"))?;
            }
        }
        let checked = if source.verified.is_empty() { "cli-profile-unverified" } else { "cli-profile-verified" };
        output::line(&messages.say_with(checked, &Args::new().text("date", &source.verified)).text)?;
    }
    let requirements = profile.requirements.iter().map(|item| (&item.code, &item.text, item.wording));
    let criteria = profile.criteria.iter().map(|item| (&item.code, &item.text, item.wording));
    for (code, text, wording) in requirements.chain(criteria) {
        let id = match wording {
            Wording::Verbatim => "cli-wording-verbatim",
            Wording::Condensed => "cli-wording-condensed",
            Wording::Own => "cli-wording-own",
        };
        output::line(&format!("{code}\t{text} ({})", messages.say(id).text))?;
    }
    Ok(())
}
