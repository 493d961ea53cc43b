namespace Companion.Jupyter.Connections;

/// <summary>A connection file is none, or asks for what this kernel does not do.</summary>
public sealed class ConnectionFileException : Exception
{
    internal ConnectionFileException(string message, string advice)
        : base(message) => Advice = advice;

    /// <summary>What would be right.</summary>
    public string Advice { get; }
}
