//! What the answers show about a criterion, always "enligt er egen uppgift".

use serde::Serialize;

/// What the answers show. There is no score, and *not answered* is never shown as failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// An answer speaks against the criterion.
    Against,
    /// Something is missing or unsure; a bare yes without evidence lands here.
    Unclear,
    /// Nothing has been answered.
    NotAnswered,
    /// Met in part by the group's own account.
    Partly,
    /// Met by the group's own account, with evidence.
    Supported,
}

impl Verdict {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Supported, Self::Partly, Self::Unclear, Self::Against, Self::NotAnswered];

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Against => "against",
            Self::Unclear => "unclear",
            Self::NotAnswered => "not-answered",
            Self::Partly => "partly",
            Self::Supported => "supported",
        }
    }

    /// How far the answers carry, to tell whether a step helps. An answer that leaves things unclear is a step on from
    /// no answer; no answer is never a step.
    pub fn carries(self) -> u8 {
        match self {
            Self::Against | Self::NotAnswered => 0,
            Self::Unclear => 1,
            Self::Partly => 2,
            Self::Supported => 3,
        }
    }
}

/// One reason behind a verdict. Its words are the message `r-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Stable code.
    #[serde(rename = "reason")]
    pub code: &'static str,
    /// The answer it rests on, or the question that is open.
    pub question: &'static str,
}

/// The smallest step found that would move a verdict: answering this one question so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The question.
    pub question: &'static str,
    /// The option that moves it, when the question has options.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<&'static str>,
    /// Where the verdict moves.
    pub to: Verdict,
}

/// A verdict with its reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What the answers show.
    pub verdict: Verdict,
    /// Why; never empty.
    pub because: Vec<Reason>,
}

impl Finding {
    /// A verdict with one reason.
    pub fn new(verdict: Verdict, code: &'static str, question: &'static str) -> Self {
        Self { verdict, because: vec![Reason { code, question }] }
    }

    /// The same finding with a further reason.
    #[must_use]
    pub fn and(mut self, code: &'static str, question: &'static str) -> Self {
        self.because.push(Reason { code, question });
        self
    }

    /// The finding over several: what speaks against decides; what is wholly unanswered stays unanswered; a gap
    /// beside something answered makes the whole unclear.
    pub fn combine(findings: Vec<Self>) -> Self {
        let verdict = match findings.iter().map(|finding| finding.verdict).min() {
            Some(Verdict::NotAnswered) if findings.iter().any(|f| f.verdict != Verdict::NotAnswered) => {
                Verdict::Unclear
            }
            Some(least) => least,
            None => Verdict::NotAnswered,
        };
        Self { verdict, because: findings.into_iter().flat_map(|finding| finding.because).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict_of(verdicts: &[Verdict]) -> Verdict {
        Finding::combine(verdicts.iter().map(|verdict| Finding::new(*verdict, "x", "y")).collect()).verdict
    }

    #[test]
    fn what_speaks_against_decides_and_a_gap_makes_unclear() {
        use Verdict::{Against, NotAnswered, Partly, Supported, Unclear};
        assert_eq!(verdict_of(&[Supported, Against, NotAnswered]), Against);
        assert_eq!(verdict_of(&[Supported, NotAnswered]), Unclear);
        assert_eq!(verdict_of(&[NotAnswered, NotAnswered]), NotAnswered);
        assert_eq!(verdict_of(&[Supported, Partly]), Partly);
        assert_eq!(verdict_of(&[Supported, Supported]), Supported);
        assert_eq!(verdict_of(&[Partly, Unclear]), Unclear);
    }
}
