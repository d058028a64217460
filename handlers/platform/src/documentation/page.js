// Shows the contract in Swagger UI: all groups closed, a filter that finds operations and not only groups.
"use strict";

const dark = matchMedia("(prefers-color-scheme: dark)");
const shade = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", shade);
shade();

const filtered = (filter) => typeof filter === "string" && filter.trim() !== "";

// Of the groups, those whose name has the phrase, whole; of the others the operations that have it in their path,
// id, method or summary.
const opsFilter = (groups, phrase) => {
  const words = phrase.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (...texts) => {
    const text = texts.join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map((group, tag) => has(tag) ? group : group.update("operations", (operations) => operations.filter((it) =>
      has(tag, it.get("method"), it.get("path"), it.getIn(["operation", "operationId"], ""),
        it.getIn(["operation", "summary"], "")))))
    .filter((group) => group.get("operations").size > 0);
};

// While the filter is in use, the groups that are left are open, unless the reader closes them.
const openWhileFiltered = () => ({
  statePlugins: {
    layout: {
      wrapSelectors: {
        isShown: (original) => (state, thing, otherwise) =>
          original(thing, otherwise || (thing[0] === "operations-tag" && filtered(state.get("filter")))),
      },
    },
  },
});

const findOperations = () => ({ fn: { opsFilter } });

SwaggerUIBundle({
  url: document.querySelector("link[rel=service-desc]").href,
  domNode: document.getElementById("operations"),
  deepLinking: true,
  displayOperationId: true,
  displayRequestDuration: true,
  docExpansion: "none",
  defaultModelsExpandDepth: 0,
  filter: true,
  persistAuthorization: true,
  // Else a service on the Internet would be asked what it thinks of the contract.
  validatorUrl: null,
  plugins: [findOperations, openWhileFiltered],
  onComplete: () => {
    const input = document.querySelector(".operation-filter-input");
    if (input) {
      input.placeholder = "Filter by group, operation, path or method";
      input.setAttribute("aria-label", input.placeholder);
    }
  },
});
