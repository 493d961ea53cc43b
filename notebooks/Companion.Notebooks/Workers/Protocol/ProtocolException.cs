namespace Companion.Notebooks.Workers.Protocol;

/// <summary>A line does not conform to the protocol.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="id">The request's id, if it could be read.</param>
public sealed class ProtocolException(string message, long? id) : Exception(message)
{
    /// <summary>The request's id, if it could be read.</summary>
    public long? Id { get; } = id;
}
