//! A pattern as a tree.

use super::PatternError;
use super::set::CharSet;

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ast {
    /// One character; never a surrogate.
    Literal(char),
    /// One character of a set, which may be empty.
    Set(CharSet),
    /// `^`
    Start,
    /// `$`: the end of the text only, as there is no flag `m`.
    End,
    /// `\b`, or `\B` where negated.
    Boundary {
        /// Whether there is none here.
        negated: bool,
    },
    /// `(...)` with its number, or `(?:...)` without.
    Group(Option<u32>, Box<Ast>),
    /// `(?=...)`, `(?!...)`, `(?<=...)`, `(?<!...)`
    Look {
        /// Whether it looks at what follows.
        ahead: bool,
        /// Whether the inner pattern must not match.
        negated: bool,
        /// The inner pattern.
        inner: Box<Ast>,
    },
    /// `\1`, `\k<name>`
    Reference(u32),
    /// One after the other; empty for the empty pattern.
    Sequence(Vec<Ast>),
    /// `a|b`
    Alternatives(Vec<Ast>),
    /// `a*`, `a+?`, `a{2,3}`. Whether it is greedy makes no difference to whether there is a match.
    Repeat {
        /// What is repeated.
        inner: Box<Ast>,
        /// At least so often.
        min: u64,
        /// At most so often, if there is a limit.
        max: Option<u64>,
    },
}

/// References to groups in one pattern.
const MOST_REFERENCES: usize = 100;

impl Ast {
    /// How large an engine for the pattern is, with repetitions written out.
    pub(crate) fn size(&self) -> usize {
        let inner = || self.children().iter().fold(1, |sum: usize, part| sum.saturating_add(part.size()));
        match self {
            Self::Set(set) => 1 + set.scalars().ranges().len(),
            Self::Repeat { min, max, .. } => {
                let times = max.unwrap_or(*min).max(*min).max(1);
                inner().saturating_mul(usize::try_from(times).unwrap_or(usize::MAX))
            }
            _ => inner(),
        }
    }

    /// The parts right below.
    pub(crate) fn children(&self) -> &[Ast] {
        match self {
            Self::Group(_, inner) | Self::Look { inner, .. } | Self::Repeat { inner, .. } => {
                std::slice::from_ref(inner)
            }
            Self::Sequence(parts) | Self::Alternatives(parts) => parts,
            _ => &[],
        }
    }

    fn any(&self, is: &impl Fn(&Ast) -> bool) -> bool {
        is(self) || self.children().iter().any(|child| child.any(is))
    }

    /// Whether a finite automaton cannot do it.
    pub(super) fn needs_backtracking(&self) -> bool {
        self.any(&|ast| matches!(ast, Self::Look { .. } | Self::Reference(_) | Self::Boundary { negated: true }))
    }

    /// Whether groups have to be numbered.
    pub(super) fn has_references(&self) -> bool {
        self.any(&|ast| matches!(ast, Self::Reference(_)))
    }

    /// Refuses references that the engine would follow differently: ECMA-262 forgets at each repetition what the groups
    /// inside held (22.2.2.3.1), `fancy-regex` does not; and ECMA-262 reads what is inside a look-behind backwards.
    pub(super) fn check_references(&self) -> Result<(), PatternError> {
        let mut references = Vec::new();
        self.collect_references(&mut references);
        if references.len() > MOST_REFERENCES {
            return Err(PatternError::whole(format!("it refers back to groups more than {MOST_REFERENCES} times")));
        }
        for number in references {
            if self.forgets(number) {
                return Err(PatternError::whole(format!(
                    "it refers to group {number}, which is repeated or inside a look-behind; engines disagree on what that means"
                )));
            }
        }
        Ok(())
    }

    fn collect_references(&self, found: &mut Vec<u32>) {
        if let Self::Reference(number) = self {
            found.push(*number);
        }
        self.children().iter().for_each(|child| child.collect_references(found));
    }

    /// Whether the group `number` stands below a repetition or in a look-behind.
    fn forgets(&self, number: u32) -> bool {
        let holds = |ast: &Ast| ast.any(&|part| matches!(part, Self::Group(Some(n), _) if *n == number));
        match self {
            Self::Repeat { inner, max, .. } if *max != Some(1) => holds(inner),
            Self::Look { ahead: false, inner, .. } => holds(inner),
            _ => self.children().iter().any(|child| child.forgets(number)),
        }
    }
}
