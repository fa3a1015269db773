//! The sections of the initiative, in an order that an official can lift into a tjänsteskrivelse.

pub(crate) mod about;
pub(crate) mod attachments;
pub(crate) mod criteria;
pub(crate) mod decisions;
pub(crate) mod evidence;
pub(crate) mod meetings;
pub(crate) mod need;
pub(crate) mod parties;
pub(crate) mod pictures;
pub(crate) mod plan;
pub(crate) mod public_money;
pub(crate) mod resources;
pub(crate) mod shares;
pub(crate) mod table;
pub(crate) mod together;

use crate::composer::{Composer, text_from_answer};
use crate::voice::Voice;
use iop_blocks::{Block, Text};

/// A section that is told question by question.
pub(crate) struct Plain {
    heading: &'static str,
    stance: Option<&'static str>,
    questions: &'static [&'static str],
}

pub(crate) const TARGET: Plain = Plain {
    heading: "d-h-target",
    stance: None,
    questions: &["target-groups", "target-primary", "target-secondary", "target-count"],
};
pub(crate) const GAP: Plain = Plain {
    heading: "d-h-gap",
    stance: None,
    questions: &[
        "ordinary-entitled",
        "reach-gap",
        "reach-gap-source",
        "other-authority",
        "other-authority-name",
        "complement-what",
    ],
};
pub(crate) const ACTIVITY: Plain = Plain {
    heading: "d-h-activity",
    stance: Some("activity-stance"),
    questions: &[
        "activity-kinds",
        "activity-description",
        "activity-frequency",
        "activity-place",
        "activity-who",
        "existing-since",
        "initiative-who",
        "initiative-when",
        "initiative-evidence",
        "method-decides",
        "method",
    ],
};
pub(crate) const MONEY_USE: Plain = Plain { heading: "d-h-money-use", stance: None, questions: &["money-used-for"] };
pub(crate) const COMPETENCE: Plain = Plain {
    heading: "d-h-competence",
    stance: None,
    questions: &["experience-years", "experience", "staff", "references"],
};
pub(crate) const ROLES: Plain = Plain {
    heading: "d-h-roles",
    stance: Some("roles-stance"),
    questions: &["steering-kinds", "steering", "our-lead", "municipality-lead", "owned-together"],
};
pub(crate) const EMPLOYER: Plain =
    Plain { heading: "d-h-employer", stance: None, questions: &["employer", "insurance", "insurance-what"] };
pub(crate) const RISKS: Plain = Plain { heading: "d-h-risks", stance: None, questions: &["risks"] };
pub(crate) const FOLLOWUP: Plain = Plain {
    heading: "d-h-followup",
    stance: Some("followup-stance"),
    questions: &["followup-kinds", "dialogue-meetings-per-year", "followup", "learning"],
};
pub(crate) const ENDING: Plain =
    Plain { heading: "d-h-ending", stance: None, questions: &["phase-out-kinds", "phase-out", "termination"] };
pub(crate) const CHILD: Plain =
    Plain { heading: "d-h-child", stance: Some("perspectives-stance"), questions: &["child-kinds", "child"] };
pub(crate) const GENDER: Plain =
    Plain { heading: "d-h-gender", stance: Some("perspectives-stance"), questions: &["gender-kinds", "gender"] };
pub(crate) const SOCIETY: Plain = Plain { heading: "d-h-society", stance: None, questions: &["society-gain"] };
pub(crate) const OPENNESS: Plain = Plain {
    heading: "d-h-open",
    stance: Some("dialogue-stance"),
    questions: &[
        "open-to-other",
        "open-kinds",
        "open-description",
        "first-step",
        "first-step-kinds",
        "first-step-description",
        "first-step-when",
        "negotiable",
        "not-negotiable",
    ],
};

impl Plain {
    pub(crate) fn blocks(&self, composer: &Composer<'_>) -> Vec<Block> {
        section(composer, self.heading, self.stance, composer.tell_all(self.questions))
    }
}

/// A heading, how firm the section is, and what stands under it; nothing when nothing stands there.
pub(crate) fn section(composer: &Composer<'_>, heading: &str, stance: Option<&str>, content: Vec<Block>) -> Vec<Block> {
    titled(composer, composer.say(heading), stance, content)
}

/// The same with a heading that holds a name.
pub(crate) fn titled(composer: &Composer<'_>, heading: Text, stance: Option<&str>, content: Vec<Block>) -> Vec<Block> {
    if content.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading { level: 2, text: heading }];
    let firmness = stance.and_then(|id| Some((id, format!("d-stance-{}", composer.reading.choice(id)?))));
    let firmness = firmness.filter(|(_, message)| composer.speaker.has(message));
    blocks.extend(firmness.map(|(id, message)| Block::Remark(text_from_answer(composer.say(&message), id))));
    blocks.extend(content);
    blocks
}

/// All sections of the initiative.
pub(crate) fn initiative(composer: &Composer<'_>) -> Vec<Block> {
    debug_assert!(composer.voice != Voice::Group, "a group that cannot be a party writes a dialogue letter");
    let sections = [
        about::summary(composer),
        parties::section(composer),
        about::section(composer),
        need::section(composer),
        TARGET.blocks(composer),
        GAP.blocks(composer),
        ACTIVITY.blocks(composer),
        plan::section(composer),
        need::aims(composer),
        criteria::section(composer),
        criteria::market(composer),
        resources::section(composer),
        MONEY_USE.blocks(composer),
        public_money::section(composer),
        COMPETENCE.blocks(composer),
        need::remit(composer),
        ROLES.blocks(composer),
        EMPLOYER.blocks(composer),
        RISKS.blocks(composer),
        decisions::period(composer),
        FOLLOWUP.blocks(composer),
        ENDING.blocks(composer),
        CHILD.blocks(composer),
        GENDER.blocks(composer),
        SOCIETY.blocks(composer),
        OPENNESS.blocks(composer),
        meetings::section(composer),
        attachments::section(composer),
        together::section(composer),
    ];
    sections.into_iter().flatten().collect()
}

#[cfg(test)]
#[path = "../everything_tests.rs"]
mod tests;
