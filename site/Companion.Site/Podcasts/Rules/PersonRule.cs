using Companion.Content.Podcasts;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>Roles come from the Podcast Taxonomy Project's list; players group people by them.</summary>
internal sealed class PersonRule : IPodcastRule
{
    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        Check(channel.Show.People, channel.Show.Origin.Source, diagnostics);
        foreach (var episode in channel.Episodes)
        {
            Check(episode.Written.People, episode.Page.File.Source, diagnostics);
        }
    }

    private static void Check(IEnumerable<Person> people, SourceText source, DiagnosticBag diagnostics)
    {
        foreach (
            var role in people
                .Select(person => person.Role)
                .Where(role => !PersonRoles.All.Contains(role.Value, StringComparer.OrdinalIgnoreCase))
        )
        {
            diagnostics.Add(
                Diagnostic.Warning(
                    source.At(role.Span),
                    $"\"{role.Value}\" is no role that players know",
                    Suggestion.Nearest(role.Value, PersonRoles.All) is { } nearest
                        ? $"did you mean {nearest}?"
                        : "common ones are host, co-host, guest, producer, audio editor"
                )
            );
        }
    }
}
