using Companion.Content.Markup;
using Companion.Content.Models;

namespace Companion.Site.Rendering;

/// <summary>What is kept of a page once it is written: enough for lists, feeds and the link check.</summary>
/// <param name="Page">The page.</param>
/// <param name="Content">Its body; the HTML only of pages that a feed holds.</param>
public sealed record PageFacts(Page Page, RenderedContent Content);
