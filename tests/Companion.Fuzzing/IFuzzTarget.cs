namespace Companion.Fuzzing;

/// <summary>Code that must accept any input without throwing, in bounded time.</summary>
public interface IFuzzTarget
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>The processor time that an input may take.</summary>
    TimeSpan Limit => TimeSpan.FromSeconds(2);

    /// <summary>The initial inputs.</summary>
    IEnumerable<string> Seeds { get; }

    /// <summary>Text to insert into inputs: the words and symbols of the language.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Processes an input. Any exception is a failure, and so is a result that contradicts itself.</summary>
    void Run(string input);
}
