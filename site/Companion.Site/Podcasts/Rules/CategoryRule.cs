using Companion.Content.Podcasts;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>Apple requires a category of its list; a feed without one is rejected.</summary>
internal sealed class CategoryRule : IPodcastRule
{
    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        if (channel.Show.Categories.Count == 0)
        {
            diagnostics.Error(channel.Show.Origin, "a show needs a category", "write one: category: Technology");
        }

        foreach (var category in channel.Show.Categories)
        {
            Check(category, channel.Show.Origin.Source.At(category.Span), diagnostics);
        }
    }

    private static void Check(ShowCategory category, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (AppleCategories.Below(category.Name) is not { } below)
        {
            var parent = AppleCategories.Names.FirstOrDefault(name =>
                AppleCategories.Below(name)!.Contains(category.Name)
            );
            diagnostics.Error(
                location,
                $"Apple has no category \"{category.Name}\"",
                parent is not null ? $"write {parent} > {category.Name}"
                    : Suggestion.Nearest(category.Name, AppleCategories.Names) is { } nearest
                        ? $"did you mean {nearest}?"
                    : $"there are {string.Join(", ", AppleCategories.Names)}"
            );
        }
        else if (category.Subcategory is { } name && !below.Contains(name))
        {
            diagnostics.Error(
                location,
                $"there is no category \"{name}\" below {category.Name}",
                below.Count == 0 ? $"write {category.Name} alone"
                    : Suggestion.Nearest(name, below) is { } nearest ? $"did you mean {category.Name} > {nearest}?"
                    : $"there are {string.Join(", ", below)}"
            );
        }
    }
}
