namespace Companion.Notebooks.Workers.Protocol;

/// <summary>A line is not of the protocol.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="id">The request, as far as it could be read.</param>
public sealed class ProtocolException(string message, long? id) : Exception(message)
{
    /// <summary>The request, as far as it could be read.</summary>
    public long? Id { get; } = id;
}
