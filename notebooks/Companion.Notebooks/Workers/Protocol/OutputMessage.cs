using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>
/// The envelope of a cell's output. In its line, the output's own members and the <c>id</c> are on the same level, and
/// the <c>kind</c> is the output's: <c>stream</c>, <c>display</c>, <c>update</c> or <c>result</c>.
/// </summary>
/// <param name="Id">The id of the run request.</param>
/// <param name="Output">The output. Errors come in the <see cref="DoneMessage"/> instead.</param>
public sealed record OutputMessage(long? Id, CellOutput Output) : WorkerMessage(Id);
