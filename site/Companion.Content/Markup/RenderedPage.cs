using Companion.Content.Models;

namespace Companion.Content.Markup;

/// <summary>A page with its body.</summary>
/// <param name="Page">The page.</param>
/// <param name="Content">Its body; without the HTML when nothing needs that any more.</param>
public sealed record RenderedPage(Page Page, RenderedContent Content);
