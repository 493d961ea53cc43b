namespace Companion.Notebooks.Display;

/// <summary>A cell declares an input that cannot be shown.</summary>
public sealed class InputException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong with the declaration.</param>
    public InputException(string message)
        : base(message) { }
}
