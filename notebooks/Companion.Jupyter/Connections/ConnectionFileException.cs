namespace Companion.Jupyter.Connections;

/// <summary>A connection file is invalid, or asks for something that this kernel does not support.</summary>
public sealed class ConnectionFileException : Exception
{
    internal ConnectionFileException(string message, string advice)
        : base(message) => Advice = advice;

    /// <summary>What would be right.</summary>
    public string Advice { get; }
}
