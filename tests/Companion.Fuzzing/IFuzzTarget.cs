namespace Companion.Fuzzing;

/// <summary>Code that must accept any input without throwing, with bounded memory.</summary>
public interface IFuzzTarget
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>The bytes that an input may allocate. What never ends is ended by the <see cref="Watchdog"/>.</summary>
    long Limit => 200_000_000;

    /// <summary>The initial inputs.</summary>
    IEnumerable<string> Seeds { get; }

    /// <summary>Text to insert into inputs: the words and symbols of the language.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Processes an input. Any exception is a failure, and so is a result that contradicts itself.</summary>
    void Run(string input);
}
