using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>
/// The envelope of what a cell puts out. In its line the output's own members and the <c>id</c> are side by side, and the
/// <c>kind</c> is the output's: <c>stream</c>, <c>display</c>, <c>update</c> or <c>result</c>.
/// </summary>
/// <param name="Id">The run.</param>
/// <param name="Output">The output. How a run failed comes with its <see cref="DoneMessage"/> instead.</param>
public sealed record OutputMessage(long? Id, CellOutput Output) : WorkerMessage(Id);
