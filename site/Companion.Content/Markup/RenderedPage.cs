using Companion.Content.Models;

namespace Companion.Content.Markup;

/// <summary>A page with its rendered body.</summary>
/// <param name="Page">The page.</param>
/// <param name="Content">The body; without the HTML once nothing needs it.</param>
public sealed record RenderedPage(Page Page, RenderedContent Content);
