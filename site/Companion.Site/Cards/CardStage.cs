using Companion.Site.Pipeline;
using Companion.Site.Staging;
using Companion.Sources;

namespace Companion.Site.Cards;

/// <summary>Draws the cards that have changed. Returns whether there was one.</summary>
/// <param name="output">The folder to write to.</param>
internal sealed class CardStage(OutputFolder output) : IStage<CardPlan, bool>
{
    private const string Activity = "drawing cards";

    /// <summary>Keeps the cards of the last build, whatever they were drawn from.</summary>
    public void Keep(CardPlan plan)
    {
        foreach (var card in plan.Drawn)
        {
            output.TryKeep(card.File);
        }
    }

    /// <inheritdoc />
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    /// <exception cref="IOException">A card cannot be written.</exception>
    public bool Run(CardPlan input, BuildContext build)
    {
        var changed = input.Drawn.Where(card => !output.TryKeep(card.File, card.Card!.ToDigest())).ToArray();
        if (changed.Length == 0)
        {
            return false;
        }

        var painter = new CardPainter(input.Design!);
        var done = 0;
        Concurrently.ForEach(
            changed,
            card =>
            {
                Draw(card, painter, build);
                build.Report(Activity, Interlocked.Increment(ref done), changed.Length);
            },
            build.Cancellation
        );
        return true;
    }

    private void Draw(PlannedCard card, CardPainter painter, BuildContext build)
    {
        ReadOnlyMemory<byte> picture;
        try
        {
            picture = painter.Draw(card.Card!);
        }
        catch (Exception exception) when (exception is not (IOException or OperationCanceledException))
        {
            // Whatever is wrong with a font or a library: the site is whole without the picture.
            build.Diagnostics.Add(
                new Diagnostic(
                    Severity.Warning,
                    card.Page.File.Source.Path,
                    Location: null,
                    $"the card cannot be drawn: {exception.Message}",
                    "give the page a picture of its own, image: /img/episode.png, and report this"
                )
            );
            return;
        }

        output.Write(card.File, card.Card!.ToDigest(), picture.Span);
    }
}
