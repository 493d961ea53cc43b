namespace Companion.Content.Simulations;

/// <summary>A simulation as a page shows it before its reader has changed anything.</summary>
public sealed record SimulationDocument
{
    /// <summary>The name that authors call it by, and by which its questions go: <c>deploy-checks</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it answers, as a question.</summary>
    public required string Title { get; init; }

    /// <summary>The text that readers may edit; null for none.</summary>
    public SimulationText? Text { get; init; }

    /// <summary>What readers may choose, in the order in which it stands.</summary>
    public required IReadOnlyList<SimulationControl> Controls { get; init; }

    /// <summary>The answer in a few words.</summary>
    public required string Summary { get; init; }

    /// <summary>The whole answer: HTML that may stand in a page, and that the page's script puts another in place of.</summary>
    public required string AnswerHtml { get; init; }
}
