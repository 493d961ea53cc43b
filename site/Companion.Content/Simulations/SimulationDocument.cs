using Companion.Controls;

namespace Companion.Content.Simulations;

/// <summary>A simulation as a page shows it before its reader has changed anything.</summary>
public sealed record SimulationDocument
{
    /// <summary>The name that authors and questions use: <c>deploy-checks</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The question that it answers: <c>How many workers are enough?</c></summary>
    public required string Title { get; init; }

    /// <summary>The source file that readers can edit; null for none.</summary>
    public EditableText? Text { get; init; }

    /// <summary>What else readers can change, in the order of the page.</summary>
    public required IReadOnlyList<Control> Controls { get; init; }

    /// <summary>The answer in a few words.</summary>
    public required string Summary { get; init; }

    /// <summary>The whole answer as safe HTML. The page's script replaces it with the answers to the reader's questions.</summary>
    public required string AnswerHtml { get; init; }
}
