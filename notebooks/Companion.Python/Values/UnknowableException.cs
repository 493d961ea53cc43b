namespace Companion.Python.Values;

/// <summary>
/// Ends an operation whose result cannot be known; its expression becomes <see cref="Undetermined"/>.
/// </summary>
internal sealed class UnknowableException : Exception
{
    public UnknowableException(string reason)
        : base(reason) { }

    public UnknowableException(Undetermined source)
        : base(source.Reason) => Cause = source;

    /// <summary>
    /// The undetermined value that the operation encountered; null when the operation itself is the cause.
    /// </summary>
    public Undetermined? Cause { get; }
}
