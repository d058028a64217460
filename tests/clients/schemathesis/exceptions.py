"""What schemathesis takes for a failure and is none: a rule for each, with the reason. Everything that is not listed
fails the run."""

import re
from pathlib import Path

import mutations
import objects
from schemathesis.core.failures import AcceptedNegativeData, ServerError
from schemathesis.openapi.checks import EnsureResourceAvailability, IgnoredAuth, MissingContentType, RejectedPositiveData

# An address that nobody can take for anything else.
PLAIN = re.compile(r"https?://([a-z0-9-]{1,63}\.)*[a-z0-9-]{1,63}(:\d+)?(/[!-~]*)?", re.IGNORECASE)
# What the runtime takes where the options say nothing else, in bytes.
BODY_LIMIT = 2097152
# The longest target of a request that the HTTP library reads, in bytes; the response to a longer one is a 400
# without body, or a 431 if the whole head is too long.
TARGET_LIMIT = 65534
TESTS = Path(__file__).parents[3] / "handlers/tests/http"

# Of requests that their schemas allow: (operation, place or None for a 400 without places, part of the message, reason, the
# test that keeps the check). What holds for all operations is below, in code.
STATED = [
    ("createCampaign|updateCampaign", "/endTime", "not be before", "two properties compared", "content::campaigns"),
    ("listCampaigns", None, "`until` is before `since`", "two parameters compared", "content::campaigns"),
    ("updateAllChannelsBusinessHours|updateChannelBusinessHours", "/businessHours/daysOfWeek/N/end", "not be before",
     "two properties compared", "channels::business_hours"),
    ("updateAllChannelsBusinessHours|updateChannelBusinessHours", "/businessHours/daysOfWeek/N/day", "comes once",
     "unique by one property", "channels::business_hours"),
    ("listPosts|searchPosts", "/selectedPostId", "", "depends on other parameters, as described", "posts::pages"),
    ("listUsers", None, "is of use with `hasMobileDevice`", "depends on another parameter, as described",
     "users::teams_decide_who_sees_whom"),
    ("logFrontendData", "/message", "unless `level`", "depends on another property, as described", "settings::frontends_log"),
    ("logFrontendData", "/key", "where `level`", "depends on another property, as described", "settings::frontends_log"),
    ("performMediaLibraryAction", ".*", "needed for this action", "depends on `action`, as described",
     "media_library::what_the_tree_forbids"),
    ("performMediaLibraryAction|updateMediaLibraryFile", ".*", "must be a name", "a name in bytes, without path",
     "media_library::what_the_tree_forbids"),
    ("performMediaLibraryAction", ".*", "must not be the root", "the root is nobody's to change",
     "media_library::what_the_tree_forbids"),
    ("performMediaLibraryAction", None, " deep.", "folders have a depth", "media_library::what_the_tree_forbids"),
    ("createMedia", "/size", "whole number", "a size is a whole number", "media::what_no_upload_can_be"),
    ("createMedia", "/size", "must not be more than", "uploads have a limit", "media::what_no_upload_can_be"),
    ("createAccount|updateAccount", "/(channel|user|monitoringResult)Limit", "not be negative", "nothing has less than no room",
     "registration::superadmins_create_accounts"),
    ("createAccount|updateAccount", "/package", "is no package", "packages are this service's own",
     "accounts::changes_are_merged_as_far_as_the_caller_may"),
    ("updateAccount", None, "`keycloak` needs", "both or none", "accounts::changes_are_merged_as_far_as_the_caller_may"),
    ("createAccount|updateAccount", "/keycloak/pubKey", "public RSA key", "a key is no pattern",
     "login/keycloak::invalid_keys_of_realms_are_rejected"),
    ("registerAccount", "/(company|phone|password)", "is required", "depends on `cp-only`, as described",
     "registration::content_planner_only_asks_for_less"),
    ("createPlaceholderChannel|updatePlaceholderChannel", "(/endpoint)?/recipients", "where `emailAdvance` is set",
     "depends on another property, as described", "channels::placeholders"),
    ("createPlaceholderChannel|updatePlaceholderChannel", "(/endpoint)?/emailAdvance", "where there are recipients",
     "depends on another property, as described", "channels::placeholders"),
    ("updateUser", "/mobileDevice", "needs `id` and `token`", "both or none",
     "users/change::everybody_changes_themselves_and_admins_others"),
    (".*", ".*[tT]ime[zZ]one|/tz|/timezone", "time zone", "the database of time zones is no schema",
     "channels::business_hours"),
    (".*", None, "A password has", "what passwords must be is told by its own message",
     "registration::what_is_refused_leaves_nothing"),
    (".*", "/email.*", "is no mail address", "mail addresses are narrower than the format",
     "registration::what_is_refused_leaves_nothing"),
    ("createUser|updateUser|registerAccount", "/(firstName|lastName|company)", "must not contain",
     "names stand in mail to strangers, and are narrower than texts", "registration::registration_is_no_relay"),
    ("createUser|updateUser|registerAccount", "/userName", "must", "names are compared, which takes more than a pattern",
     "users/names::names_that_look_like_others_are_rejected"),
    ("createInboxFolder|updateInboxFolder", "/filters/channelIds/N", "id of a channel",
     "format `objectId`, which JSON Schema does not know", "inbox_lists::folders"),
    ("createInteractorList|updateInteractorList", ".*", "id of an interactor", "ids of networks, of any form",
     "inbox_lists::interactor_lists"),
    ("updateUserPermissions", "/permissions", "permission that can be", "what can be given depends on the role",
     "users/permissions::what_can_be_given_and_by_whom"),
    ("updateUserPermissions", "/teams", "who were admins", "depends on what the user was",
     "users/permissions::former_admins_join_teams"),
    ("setChannelToken", None, "Only channels of Facebook and Instagram", "depends on what the channel is",
     "channels/networks::tokens_are_set_and_renewed"),
    ("create(Whatsapp|Wordpress|Instagram|Linkedin)Channel|createFacebookChannels|refresh.*ChannelTokens|setChannelToken",
     None, "refuses: ", "the network refuses the token", "channels/networks::numbers_of_whatsapp"),
    ("updatePublicManifest", "/inbox/.*", "", "actions differ by `type`, as described; ids come once",
     "public::what_a_manifest_says"),
    ("updateMedia", "/name", "same kind of file", "the name's end says the media type, as described",
     "media::renamed_and_expired"),
    ("completeKeycloakLogin", None, "does not know this code", "a code of the realm, which only it can judge",
     "login/keycloak::a_code_becomes_a_token"),
    (".*", None, "has a NUL character", "a character that no store keeps", "teams::a_nul_is_told"),
    ("loginUserByTotp|verifyTotpSecret", None, "`jwt`", "a token from another operation",
     "login/second_factor::set_up_shown_and_taken_off"),
]

for *_, test in STATED:
    module, function = test.split("::")
    assert f"fn {function}(" in (TESTS / f"{module}.rs").read_text(encoding="utf-8"), f"there is no test {test}"


def reason(failure, case, response, written):
    """Why a failure is none, or None."""
    operation = case.operation.definition.raw.get("operationId")
    status = response.status_code
    declared = case.operation.definition.raw["responses"].get(str(status), {})
    if isinstance(failure, MissingContentType) and not response.content and "schema" not in declared:
        return "an answer without content has no media type"
    if status in (400, 431) and not response.content and len(response.request.url) > TARGET_LIMIT:
        # limits::a_request_target_that_is_too_long_is_a_bad_request keeps it.
        return "a request target may be so long, whatever it says"
    if isinstance(failure, IgnoredAuth) and case.query.get("accesstoken") in objects.tokens:
        return "an example of our own, whose credential schemathesis takes for a generated one"
    answer = body_of(response)
    code, message = answer.get("code"), answer.get("message") or ""
    if isinstance(failure, ServerError):
        if status == 501 and code == "NotImplementedError" and operation not in written:
            return "not written yet, as `cargo xtask coverage` lists"
    if isinstance(failure, EnsureResourceAvailability) and code == "NotFoundError":
        if case.operation.method.upper() != "GET" and isinstance(case.body, (dict, list)):
            return "not the created thing is missing, but what the body names"
        if operation in ("getMedia", "deleteMedia"):
            return "created media has its content, and can be read, once it is uploaded"
    if isinstance(failure, (AcceptedNegativeData, RejectedPositiveData)) and status == 413 and is_too_large(response.request):
        # The runtime's tests keep it (bodies, streams).
        return "a body may be so large, whatever it says"
    if isinstance(failure, AcceptedNegativeData):
        return mutations.unbroken(failure, case, response.request.url)
    if isinstance(failure, RejectedPositiveData) and status == 422 and code == "WebhookValidationError":
        # public/webhooks::tried_out_before_it_counts keeps it.
        return "a webhook is tried out, and nobody is there"
    if isinstance(failure, RejectedPositiveData) and status == 400:
        return stated(operation, case, answer)
    return None


def stated(operation, case, answer):
    """Why all that a 400 complains about is stated elsewhere than in the schema, or None."""
    violations = answer.get("violations")
    if not violations:
        return rule(operation, None, answer.get("message") or "")
    reasons = [of_violation(operation, case, violation) for violation in violations]
    return None if None in reasons else "; ".join(sorted(set(reasons)))


def of_violation(operation, case, violation):
    pointer, keyword, place = violation["pointer"], violation["keyword"], violation["in"]
    pattern = re.sub(r"/\d+(?=/|$)", "/N", pointer)
    sent = value(case, place, pointer)
    # What is white space is one thing to Unicode and another to patterns of ECMAScript: no pattern says this.
    if keyword == "minLength" and isinstance(sent, str) and sent and not sent.strip():
        return "white space alone counts as nothing"
    # Where there is a pattern, schemathesis does not look at the format: `https://` without a host is what it makes of it.
    if (keyword, violation.get("limit")) == ("format", "uri") and isinstance(sent, str) and not PLAIN.fullmatch(sent):
        return "not of the format, though taken for it"
    # The runtime's tests keep it (agreement, explanations).
    if (keyword, violation.get("limit")) == ("format", "int64") and is_large(sent):
        return "an integer has 64 bits"
    # Checked here again: `$` of Python allows a line feed behind it, and steps of stories take what answers have.
    if keyword == "pattern" and sent is not None and "limit" in violation and not re.fullmatch(violation["limit"].rstrip("$"), str(sent)):
        return "not what the pattern allows, though taken for it"
    return rule(operation, pattern, violation["message"])


def is_too_large(request):
    """Whether a body is larger than any may be, which is no keyword of a schema."""
    return isinstance(request.body, (bytes, str)) and len(request.body) > BODY_LIMIT


def is_large(sent):
    try:
        return not -(2**63) <= int(sent) < 2**63
    except (TypeError, ValueError):
        return False


def rule(operation, place, message):
    for operations, where, part, why, _ in STATED:
        here = place is None if where is None else place is not None and re.fullmatch(where, place)
        if here and re.fullmatch(operations, operation) and part in message:
            return why
    return None


def value(case, place, pointer):
    """What stood at a place of the request."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    if place == "body":
        here = case.body
    else:
        here = {"path": case.path_parameters, "query": case.query, "header": case.headers}.get(place) or {}
    for part in parts:
        try:
            here = here[int(part)] if isinstance(here, list) else here[part]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return here


def body_of(response):
    try:
        answer = response.json()
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}
