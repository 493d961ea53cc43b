using Companion.Jupyter.Contents;
using Companion.Jupyter.Messages;

namespace Companion.Jupyter.Serving.Running;

/// <summary>A cell that a front end has requested.</summary>
/// <param name="Request">The request.</param>
/// <param name="Content">The request's content.</param>
/// <param name="Interrupt">Ends the cell.</param>
internal sealed record WaitingCell(Request Request, ExecuteRequest Content, CancellationTokenSource Interrupt)
{
    /// <summary>Whether it gets a number and is added to the history.</summary>
    public bool IsStored =>
        Content is { Silent: false, StoreHistory: true } && !string.IsNullOrWhiteSpace(Content.Code);
}
