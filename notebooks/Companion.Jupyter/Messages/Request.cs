using System.Collections.Immutable;
using System.Text.Json;
using Companion.Jupyter.Contents;

namespace Companion.Jupyter.Messages;

/// <summary>A message of a front end.</summary>
/// <param name="Channel">Where it came in, and where its answer goes.</param>
/// <param name="Route">The frames by which the answer finds its way back.</param>
/// <param name="Header">The header as it came, which everything that the message causes carries.</param>
/// <param name="Type">What kind of message it is.</param>
/// <param name="Content">The content.</param>
internal sealed record Request(
    Channel Channel,
    ImmutableArray<byte[]> Route,
    ReadOnlyMemory<byte> Header,
    string Type,
    JsonElement Content
)
{
    /// <summary>The content as its type says it is.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public T Read<T>() => ContentFormat.Read<T>(Content);
}
