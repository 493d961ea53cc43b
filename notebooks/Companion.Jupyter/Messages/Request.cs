using System.Collections.Immutable;
using System.Text.Json;
using Companion.Jupyter.Contents;

namespace Companion.Jupyter.Messages;

/// <summary>A message from a front end.</summary>
/// <param name="Channel">The channel on which it arrived, which its answer uses too.</param>
/// <param name="Route">The frames that route the answer back.</param>
/// <param name="Header">The header as received; every message that it causes carries this header as its parent.</param>
/// <param name="Type">The message's type.</param>
/// <param name="Content">The content.</param>
internal sealed record Request(
    Channel Channel,
    ImmutableArray<byte[]> Route,
    ReadOnlyMemory<byte> Header,
    string Type,
    JsonElement Content
)
{
    /// <summary>Reads the content as a type.</summary>
    /// <exception cref="JsonException">The content does not match the type.</exception>
    public T Read<T>() => ContentFormat.Read<T>(Content);
}
