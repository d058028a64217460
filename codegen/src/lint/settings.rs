//! `[[lint]]` of `codegen.toml`: rules that are allowed, warned about or denied, each with a reason.

use openapiv2::{Diagnostic, Diagnostics, Pointer, Severity, Span};
use toml::Spanned;

use super::RULES;
use crate::{
    Config,
    config::{LintLevel, LintSetting},
};

/// Applies the settings to what was found: by the rules, and as warnings by the checks before. Of several settings the
/// one with the longest pointer holds. One that lets through what is not there is an error, so that none outlives its
/// reason; so is one without a reason.
pub fn configure(found: Diagnostics, config: &Config) -> Diagnostics {
    let mut used = vec![false; config.lint.len()];
    let mut result = Diagnostics::default();
    for mut diagnostic in found {
        let pointers: Vec<&str> = diagnostic.labels.iter().map(|label| label.pointer.as_str()).collect();
        let about = |setting: &LintSetting| {
            let first = pointers.first().copied().unwrap_or_default();
            setting.rule == diagnostic.code
                && first
                    .strip_prefix(setting.pointer.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let is_rule = RULES.iter().any(|(code, _)| *code == diagnostic.code);
        // What forbids generation is no matter of taste.
        let holds = (is_rule || diagnostic.severity == Severity::Warning)
            .then(|| {
                let settings = config.lint.iter().enumerate().filter(|(_, setting)| about(setting.get_ref()));
                settings.max_by_key(|(_, setting)| setting.get_ref().pointer.len())
            })
            .flatten();
        if let Some((index, setting)) = holds {
            if let Some(used) = used.get_mut(index) {
                *used = true;
            }
            match setting.get_ref().level {
                LintLevel::Allow => continue,
                LintLevel::Warn => diagnostic.severity = Severity::Warning,
                LintLevel::Deny => diagnostic.severity = Severity::Error,
            }
        }
        result.push(diagnostic);
    }
    for (setting, used) in config.lint.iter().zip(used) {
        let rule = &setting.get_ref().rule;
        if setting.get_ref().reason.trim().is_empty() {
            let message = format!("the setting of `{rule}` has no reason");
            result.extend(at(config, setting, "lint-without-reason", message, "say why in `reason`"));
        }
        if !used && setting.get_ref().level != LintLevel::Deny {
            let message = format!("nothing here is found by `{rule}` any more");
            result.extend(at(config, setting, "unneeded-lint-setting", message, "remove the setting"));
        }
    }
    result
}

fn at(
    config: &Config,
    setting: &Spanned<LintSetting>,
    code: &'static str,
    message: String,
    help: &str,
) -> Option<Diagnostic> {
    let span = Span { source: config.source?, start: setting.span().start, end: setting.span().end };
    Some(Diagnostic::error(code, message).label(Pointer::root(), span, "").help(help))
}
