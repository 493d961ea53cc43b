namespace Companion.Site.Pipeline;

/// <summary>
/// A stage of a build: a function from its input to its output. Errors in the input go to the build's diagnostics, so
/// that one build reports everything.
/// </summary>
/// <typeparam name="TInput">The input of the stage.</typeparam>
/// <typeparam name="TOutput">The output of the stage, which is null when the stage fails.</typeparam>
internal interface IStage<in TInput, out TOutput>
{
    /// <summary>Runs the stage.</summary>
    /// <param name="input">The output of the stages before it.</param>
    /// <param name="build">The build in progress.</param>
    TOutput Run(TInput input, BuildContext build);
}
