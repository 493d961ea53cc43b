using System.Text;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>Apple requires a description of at most 4,000 bytes, and recommends to name the author.</summary>
internal sealed class ShowTextRule : IPodcastRule
{
    /// <summary>The most bytes of a description that Apple accepts.</summary>
    public const int MostBytes = 4000;

    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        var show = channel.Show;
        if (channel.Description is not { } description)
        {
            diagnostics.Error(
                show.Origin,
                "a show needs a description",
                "say in a sentence or two what it is about: description: …"
            );
        }
        else if (Encoding.UTF8.GetByteCount(description) is var bytes and > MostBytes)
        {
            diagnostics.Error(
                show.Description is { } written ? show.Origin.Source.At(written.Span) : show.Origin,
                $"the description of the show has {bytes} bytes; Apple accepts {MostBytes}",
                "shorten it, and put the rest on the show's page"
            );
        }

        if (channel.Author is null)
        {
            diagnostics.Add(
                Diagnostic.Warning(show.Origin, "nobody is named as the show's author", "write author: Ada Lovelace")
            );
        }
    }
}
