/**
 * Stands in for WXT's context of a content script, which announces itself to the page by an event that any page can listen
 * for. Ours owes nothing to a page: it comes at a click, holds one listener, and goes with its page.
 */
export class ContentScriptContext {}
