using Companion.Content.Markup;

namespace Riffs.Components;

/// <summary>A heading in a table of contents, with the headings below it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Children">The headings one level deeper that follow it.</param>
public sealed record TocEntry(Heading Heading, IReadOnlyList<TocEntry> Children)
{
    /// <summary>The headings of levels 2 and 3 as a tree; deeper ones are omitted.</summary>
    public static IReadOnlyList<TocEntry> From(IEnumerable<Heading> headings)
    {
        var roots = new List<TocEntry>();
        var children = new List<TocEntry>();
        foreach (var heading in headings.Where(heading => heading.Level <= 3))
        {
            if (heading.Level == 2)
            {
                children = [];
                roots.Add(new(heading, children));
            }
            else
            {
                children.Add(new(heading, []));
            }
        }

        return roots;
    }
}
